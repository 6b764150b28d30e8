import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Granted {
  subject: string;
  nonce: string | null;
  challenge: string | null;
}
type Fault =
  | 'another nonce'
  | 'another audience'
  | 'another issuer'
  | 'another key'
  | 'no signature'
  | 'a long gone end';

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An OpenID Connect provider as an office would meet it: discovery, keys, authorization code with PKCE, signed identity tokens. */
export class IdentityPlatform {
  readonly clientId = 'mingzhang';
  readonly clientSecret = 'a secret of the two';
  readonly redirectUri = 'https://mz.example.gov.cn/api/v1/session/oidc/callback';
  /** What is wrong with the next identity tokens. */
  fault: Fault | undefined;
  /** How strongly whoever signs in next does so. */
  acr: string | undefined;
  issuer = '';
  private readonly keys = keyPair();
  private readonly otherKeys = keyPair();
  private readonly granted = new Map<string, Granted>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async start(): Promise<IdentityPlatform> {
    const platform = new IdentityPlatform();
    await new Promise<void>((listening) => platform.server.listen(0, '127.0.0.1', listening));
    platform.issuer = `http://127.0.0.1:${(platform.server.address() as AddressInfo).port}`;
    return platform;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  /** Somebody signs in at the address to which the browser was sent; gives where the browser is sent back. */
  async signIn(authorizationUrl: string, subject: string): Promise<string> {
    const { origin, pathname, searchParams } = new URL(authorizationUrl);
    if (origin !== this.issuer || pathname !== '/authorize') throw new Error(`sent to ${authorizationUrl}`);
    const code = randomUUID();
    const [nonce, challenge] = [searchParams.get('nonce'), searchParams.get('code_challenge')];
    this.granted.set(code, { subject, nonce, challenge });
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', searchParams.get('state') ?? '');
    return back.href;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration') return void send(200, this.metadata());
    if (request.url === '/keys')
      return void send(200, { keys: [{ ...jwkOf(this.keys.publicKey), use: 'sig', alg: 'RS256', kid: '1' }] });
    const form = new URLSearchParams(await text(request));
    const granted = this.redeemed(form);
    if (request.url !== '/token' || !granted) return void send(400, { error: 'invalid_grant' });
    send(200, { access_token: randomUUID(), token_type: 'Bearer', id_token: this.tokenFor(granted) });
  }

  private metadata(): object {
    return {
      ...{ issuer: this.issuer, authorization_endpoint: `${this.issuer}/authorize`, jwks_uri: `${this.issuer}/keys` },
      ...{ token_endpoint: `${this.issuer}/token`, response_types_supported: ['code'] },
      ...{ subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] },
      code_challenge_methods_supported: ['S256'],
    };
  }

  /** A code is good once, for the client with its secret, and for whoever knows what was challenged. */
  private redeemed(form: URLSearchParams): Granted | undefined {
    const code = form.get('code') ?? '';
    const granted = this.granted.get(code);
    this.granted.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const known = form.get('client_id') === this.clientId && form.get('client_secret') === this.clientSecret;
    return known && granted?.challenge === challenge ? granted : undefined;
  }

  private tokenFor({ subject, nonce }: Granted): string {
    const at = Math.floor(Date.now() / 1000) - (this.fault === 'a long gone end' ? 86_400 : 0);
    const claims = {
      ...{ iss: this.fault === 'another issuer' ? 'https://evil.example' : this.issuer, sub: subject },
      ...{ aud: this.fault === 'another audience' ? 'another' : this.clientId, iat: at, exp: at + 300 },
      ...(this.acr && { acr: this.acr }),
      nonce: this.fault === 'another nonce' ? 'x' : nonce,
    };
    const head = this.fault === 'no signature' ? { alg: 'none' } : { alg: 'RS256', kid: '1' };
    const signed = `${base64url(head)}.${base64url(claims)}`;
    const { privateKey } = this.fault === 'another key' ? this.otherKeys : this.keys;
    const signature =
      this.fault === 'no signature' ? '' : sign('sha256', Buffer.from(signed), privateKey).toString('base64url');
    return `${signed}.${signature}`;
  }
}

const jwkOf = (key: KeyObject): object => key.export({ format: 'jwk' });
