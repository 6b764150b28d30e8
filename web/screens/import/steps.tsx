const STEPS = ['上传', '对应列', '对应用语', '试导入', '导入', '结果'];

/** Where one is on the way. */
export function Steps({ at }: { at: number }) {
  return (
    <ol className="import-steps" aria-label="步骤">
      {STEPS.map((step, i) => (
        <li key={step} aria-current={i === at ? 'step' : undefined} className={i < at ? 'past' : undefined}>
          <span aria-hidden>{i + 1}</span> {step}
        </li>
      ))}
    </ol>
  );
}
