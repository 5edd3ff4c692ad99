/** A refusal in the cloud's own codes. */
export class CloudFault extends Error {
  constructor(
    readonly code: string | number,
    message: string,
  ) {
    super(message);
  }
}

export const wrongParameter = (what: string) => new CloudFault('INVALID_PARAM', what);

export const noCollection = (name: string) =>
  new CloudFault(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}`,
  );

/** The cloud tells a duplicate in two ways, depending on where it was noticed. */
export const duplicate = (id: string, way: 'name' | 'number') =>
  way === 'name'
    ? new CloudFault('DATABASE_DUPLICATE_WRITE', 'Duplicate key')
    : new CloudFault(-502001, `E11000 duplicate key error, dup key: { _id: "${id}" }`);

export const conflict = () =>
  new CloudFault(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict',
  );

export const noTransaction = () =>
  new CloudFault(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server',
  );

export const tooMany = () => new CloudFault('EXCEED_REQUEST_LIMIT', 'request limit exceeded');
