/** An access key. Temporary ones have a security token. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly securityToken?: string | undefined;
}

/** An access key that shows its id only, however it is printed. */
export class HiddenAccessKey implements AccessKey {
  readonly id: string;
  readonly #secret: string;
  readonly #securityToken: string | undefined;

  constructor(id: string, secret: string, securityToken: string | undefined) {
    this.id = id;
    this.#secret = secret;
    this.#securityToken = securityToken;
  }

  get secret(): string {
    return this.#secret;
  }

  get securityToken(): string | undefined {
    return this.#securityToken;
  }
}
