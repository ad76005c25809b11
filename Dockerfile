# syntax=docker/dockerfile:1

# Builds the jar: the front end's bundle is committed, so no Node is needed here.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY .mvn .mvn
COPY pom.xml ./
COPY frontend frontend
COPY src src
COPY script/lib/unsign script/lib/unsign
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip -Dspotless.check.skip package
RUN java -Djarmode=tools -jar target/order-portal-*.jar extract --application-filename portal.jar --destination /portal \
    && script/lib/unsign /portal

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /portal --shell /usr/sbin/nologin portal \
    && install --directory --owner=portal --group=portal /data /portal
COPY --from=build --chown=portal:portal /portal /portal
USER portal
WORKDIR /portal

# A portal with the demo is used until its rules are warm, and teaches the Java machine what later starts need. The cache
# fits only the same Java, the same jars and the same options as at the real start below.
RUN java -XX:AOTCacheOutput=/portal/portal.aot -XX:+UseCompactObjectHeaders -XX:+UseG1GC \
        -jar /portal/portal.jar --spring.profiles.active=training --server.port=0 --portal.data=/tmp/training \
    && rm -rf /tmp/training

ENV PORTAL_DATA=/data
VOLUME /data
EXPOSE 8080
# Ready when the database answers and the official rules are warm.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=/portal/portal.aot", "-XX:+UseCompactObjectHeaders", "-XX:+UseG1GC", "-XX:+UseStringDeduplication", "-XX:MaxRAMPercentage=75", "-jar", "/portal/portal.jar"]
