package org.orderportal.identity;

import org.springframework.stereotype.Component;

/** By what people sign in, and where they go who do not get in. */
@Component
record SignInWays(PasswordSignIn password, SecondStepSignIn code, PasskeySignIn passkey, SignInFailures failures) {}
