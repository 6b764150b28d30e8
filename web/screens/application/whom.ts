interface Whom {
  unit: string | null;
  personName: string | null;
}

/** A unit, a person, or somebody in a unit. */
export const whomOf = ({ unit, personName }: Whom): string => [unit, personName].filter(Boolean).join(' ');
