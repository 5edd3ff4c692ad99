/**
 * WeChat did not answer, or said that it is too busy or was asked too often: the same may work
 * later. Neither error tells what was sent or answered: addresses carry tokens, answers people.
 */
export class WeChatAway extends Error {
  constructor(path: string, why: string) {
    super(`WeChat is away: ${path}: ${why}`);
    this.name = 'WeChatAway';
  }
}

/** WeChat said no in a way that waiting does not mend. `errcode` is its own number. */
export class WeChatFault extends Error {
  constructor(
    readonly path: string,
    readonly errcode: number,
  ) {
    super(`WeChat refused ${path}: errcode ${errcode}`);
    this.name = 'WeChatFault';
  }
}
