/** The parts of functions.json, Excel's own description of the functions, that the pane shows. */
export interface FunctionsJson {
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
}

export interface FunctionMetadata {
  id: string;
  description?: string;
  parameters: ParameterMetadata[];
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  optional?: boolean;
  customEnumId?: string;
}

export interface EnumMetadata {
  id: string;
  values: { stringValue?: string; numberValue?: number }[];
}

/** Reads functions.json from the add-in's own site. Rejects when it cannot be read. */
export async function fetchFunctionsJson(): Promise<FunctionsJson> {
  const answer = await fetch('functions.json');
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  return (await answer.json()) as FunctionsJson;
}
