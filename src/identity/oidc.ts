import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** The unified identity platform of a government, by OpenID Connect. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** The strength of sign-in that is asked for and must come back (`acr`); whatever the platform takes for enough when undefined. */
  acr?: string | undefined;
}

/** What must come back with the answer of the platform, or the answer was for somebody else. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier: string;
}

/** The platform does not answer, or its answer does not hold. */
export class PlatformRefused extends Error {}

/** Sign-in at the platform: authorization code with PKCE, state and nonce. It is asked about itself when first needed. */
export class Platform {
  private known: Promise<Configuration> | undefined;

  constructor(private readonly settings: OidcSettings) {}

  /** Where the browser is sent, and what has to be kept until it comes back. Throws `PlatformRefused`. */
  async begin(): Promise<{ url: string; pending: PendingSignIn }> {
    const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.settings.redirectUri,
      scope: 'openid',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(this.settings.acr && { acr_values: this.settings.acr }),
    });
    return { url: url.href, pending };
  }

  /** The subject (`sub`) for whom the platform vouches in the answer that the browser has brought. Throws `PlatformRefused`. */
  async subjectIn(query: string, { state, nonce, verifier }: PendingSignIn): Promise<string> {
    const answer = new URL(`${this.settings.redirectUri}${query}`);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const configuration = await this.configuration();
    const tokens = await authorizationCodeGrant(configuration, answer, checks).catch((error) => {
      throw new PlatformRefused('the answer does not hold', { cause: error });
    });
    const claims = tokens.claims();
    const { acr } = this.settings;
    if (acr && claims?.acr !== acr) throw new PlatformRefused('signed in too weakly');
    return claims?.sub as string;
  }

  private configuration(): Promise<Configuration> {
    this.known ??= this.discover().catch((error) => {
      this.known = undefined; // it may answer the next time
      throw new PlatformRefused('the platform does not answer', { cause: error });
    });
    return this.known;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const onLoopback = issuer.startsWith('http:'); // nothing else is let through without TLS
    return discovery(new URL(issuer), clientId, undefined, ClientSecretPost(clientSecret), {
      timeout: 10,
      execute: [enableNonRepudiationChecks, ...(onLoopback ? [allowInsecureRequests] : [])], // the signature too, not only TLS
    });
  }
}
