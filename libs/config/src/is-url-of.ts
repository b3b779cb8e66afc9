import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Accepts an address whose scheme is one of `schemes` (without the colon), e.g. `postgres://…`. */
export function IsUrlOf(schemes: readonly string[], options?: ValidationOptions): PropertyDecorator {
  const examples = schemes.map((scheme) => `${scheme}://`).join(' or ');
  return ValidateBy(
    {
      name: 'isUrlOf',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && schemes.includes(schemeOf(value)),
        defaultMessage: () => `$property must be an address that starts with ${examples}`,
      },
    },
    options,
  );
}

function schemeOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
}
