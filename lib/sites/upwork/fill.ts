/** Each field from the first source that has it, with the source's name. Empty texts and lists are no value. */
export function fill<T extends object>(sources: Record<string, object>): T {
  const out: Record<string, { value: unknown; source: string }> = {};
  for (const [source, fields] of Object.entries(sources)) {
    for (const [key, value] of Object.entries(fields)) {
      if (value && (value as unknown[]).length !== 0) out[key] ??= { value, source };
    }
  }
  return out as T;
}
