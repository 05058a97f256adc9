import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { CustomFunctionMetadata } from './customFunctions';

/** What the formula bar shows for an add-in function: its purpose and its arguments. */
export function describeFunction(name: string, metadata: CustomFunctionMetadata): IFunctionInfo {
  const description = metadata.description ?? '';
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional || parameter.repeating ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text;
}
