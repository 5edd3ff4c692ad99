export interface FaultBody {
  readonly fault: { readonly reference: string; readonly message: string };
}

/** What a caller is told of a fault: a number to quote and what to do, never what broke. */
export function faultBody(reference: string): FaultBody {
  return {
    fault: {
      reference,
      message: `系统出了故障，这次没有办成。请稍后再试；还是不行，请把编号 ${reference} 告诉管理员。`,
    },
  };
}
