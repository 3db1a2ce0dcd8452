import { z } from 'astro/zod';

/** The keys that a schema knows at a path of the data: what a misspelt key may have meant. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let found: z.core.$ZodType | undefined = schema;
  for (const step of path) found = found && stepInto(unwrapped(found), step);
  const object = found && unwrapped(found);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrapped(schema.def.innerType);
  }
  return schema;
}
