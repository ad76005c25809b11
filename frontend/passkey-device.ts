/**
 * Asks the browser to make a passkey, or to show one, and hands its answer on.
 * Its Java side is org.orderportal.identity.ui.PasskeyDevice.
 */
export {};

type Json = Record<string, any>;

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer | null | undefined): string | undefined {
  return buffer
    ? btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '')
    : undefined;
}

function withBytes(credentials: Json[] | undefined): PublicKeyCredentialDescriptor[] {
  return (credentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }) as unknown as PublicKeyCredentialDescriptor);
}

class PasskeyDevice extends HTMLElement {
  private under: AbortController | undefined;

  connectedCallback() {
    if (!window.PublicKeyCredential) {
      this.dispatchEvent(new CustomEvent('passkey-missing'));
    }
  }

  disconnectedCallback() {
    this.under?.abort();
  }

  make(options: Json) {
    this.attempt(async (signal) => {
      const made = (await navigator.credentials.create({
        signal,
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          user: { ...options.user, id: bytes(options.user.id) },
          excludeCredentials: withBytes(options.excludeCredentials),
        } as unknown as PublicKeyCredentialCreationOptions,
      })) as PublicKeyCredential;
      const response = made.response as AuthenticatorAttestationResponse;
      this.tell('passkey-made', made, {
        attestationObject: text(response.attestationObject),
        clientDataJSON: text(response.clientDataJSON),
        transports: response.getTransports?.() ?? [],
      });
    });
  }

  /** The answer goes to the server as a form, as a password does. */
  show(options: Json, action: string) {
    this.attempt(async (signal) => {
      const shown = (await navigator.credentials.get({
        signal,
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          allowCredentials: withBytes(options.allowCredentials),
        } as unknown as PublicKeyCredentialRequestOptions,
      })) as PublicKeyCredential;
      const response = shown.response as AuthenticatorAssertionResponse;
      const answer = document.createElement('input');
      answer.type = 'hidden';
      answer.name = 'credential';
      answer.value = this.json(shown, {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: text(response.userHandle),
      });
      const form = document.createElement('form');
      form.method = 'post';
      form.action = action;
      form.append(answer);
      this.append(form);
      form.submit();
    });
  }

  private attempt(work: (signal: AbortSignal) => Promise<void>) {
    this.under?.abort();
    const under = new AbortController();
    this.under = under;
    work(under.signal).catch((reason) => {
      if (this.under === under) {
        this.dispatchEvent(new CustomEvent('passkey-failed', { detail: { reason: String(reason?.name ?? '') } }));
      }
    });
  }

  private tell(name: string, credential: PublicKeyCredential, response: Json) {
    this.dispatchEvent(new CustomEvent(name, { detail: { credential: this.json(credential, response) } }));
  }

  private json(credential: PublicKeyCredential, response: Json): string {
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
      clientExtensionResults: {},
      response,
    });
  }
}

customElements.get('passkey-device') ?? customElements.define('passkey-device', PasskeyDevice);
