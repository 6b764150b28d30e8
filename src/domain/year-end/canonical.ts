/** The same value with the keys of every object in code-unit order whatever the locale: as JSON it is always the same text. */
export const sortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortedKeys(value[key as keyof typeof value])]),
  );
};
