/** Facts under their names. */
export function FactList({ facts }: { facts: readonly { name: string; title: string; value: string }[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, title, value }) => (
        <div key={`${name} ${value}`}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
