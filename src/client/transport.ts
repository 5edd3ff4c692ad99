/** One call on its way: what both transports carry. */
export interface Outgoing {
  /** `<feature>.<act>` of the contract, or one of the host's own: session.open, demo.enter. */
  readonly name: string;
  readonly input: unknown;
  /** Made by the client: the same key and input get the first answer again. */
  readonly key: string;
  readonly token?: string | undefined;
  readonly tenant?: string | undefined;
}
