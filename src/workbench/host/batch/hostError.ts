/** An error the add-in is to see: Excel's code, Excel's message and the member it concerns (`Range.values`). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(location: string, detail?: string): HostError {
  const message = detail ?? 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', message, location);
}

export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', location, 409);
}

export function invalidReference(location: string): HostError {
  return new HostError(
    'InvalidReference',
    'This reference is not valid for the current operation.',
    location,
  );
}

export function invalidOperation(location: string, message: string): HostError {
  return new HostError('InvalidOperation', message, location);
}

export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

/** The member exists in Excel but not here: said plainly and logged, never passed over. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not model ${member}.`, member, 404);
}
