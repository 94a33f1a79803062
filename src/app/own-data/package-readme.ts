import { tableSchemas, type ColumnSchema } from '../../data/package-files';
import { PACKAGE_README as TEXT } from '../../strings/package-readme';

/** The notes that lie in a package that Upstream writes, as Markdown: what each file and column holds. */
export function packageReadme(title: string): string {
  const tables = tableSchemas().flatMap(({ path, title: about, columns }) => [
    `### ${path}`,
    '',
    `${about}.`,
    '',
    `| ${TEXT.columns.join(' | ')} |`,
    '| --- | --- | --- |',
    ...columns.map(
      (column) =>
        `| ${[`\`${column.name}\``, TEXT.column(column.name, column.description), allowed(column)].join(' | ')} |`,
    ),
    '',
  ]);
  return [`# ${title}`, '', ...TEXT.introduction, '', ...tables, ...TEXT.end, ''].join('\n');
}

function allowed({ type, constraints = {} }: ColumnSchema): string {
  const { required = false, minimum, maximum, maxLength, enum: choices } = constraints;
  const what = choices
    ? TEXT.oneOf(choices.join(', '))
    : minimum !== undefined && maximum !== undefined
      ? TEXT.range(minimum.toLocaleString('en-GB'), maximum.toLocaleString('en-GB'))
      : maxLength !== undefined
        ? TEXT.textUpTo(maxLength)
        : (TEXT.types[type] ?? type);
  return required ? what : TEXT.orBlank(what);
}
