package org.orderportal.bench;

import java.nio.file.Path;

final class ListBench {

    private static final Path HOME = Path.of("target", "bench", "list");

    public static void main(String[] arguments) throws Exception {
        var orders = Integer.parseInt(arguments[0]);
        try (var server = MariaDbProcess.kept(HOME.resolve("mariadb"), "--innodb-buffer-pool-size=2G", "--innodb-log-file-size=1G", "--innodb-flush-log-at-trx-commit=0")) {
            Seed.into(new SeededMariaDb(server.dataSource("bench_" + orders)), orders, HOME.resolve("files"));
        }
    }
}
