package org.orderportal.identity;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells Spring Security whose passkeys there can be: the portal's users, by their ids. */
@Component
@Transactional(readOnly = true)
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final PortalUsers users;

    PasskeyPeople(PortalUsers users) {
        this.users = users;
    }

    static Bytes handle(long userId) {
        return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(userId).array());
    }

    /** 0, which no user has, for what is no handle. */
    static long userId(@Nullable Bytes handle) {
        return handle == null || handle.getBytes().length != Long.BYTES
                ? 0
                : ByteBuffer.wrap(handle.getBytes()).getLong();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return users.byId(userId(handle))
                .filter(PortalUser::isEnabled)
                .map(PasskeyPeople::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return users.byEmail(email)
                .filter(PortalUser::isEnabled)
                .map(PasskeyPeople::entity)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("Users are not made by their passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Users do not go with their passkeys");
    }

    private static PublicKeyCredentialUserEntity entity(PortalUser user) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(user.id()))
                .name(user.email())
                .displayName(user.name())
                .build();
    }
}
