import Table from "cli-table3";

/** The library looks at all rows above each one, so that the time for one table grows with the square of its rows. */
const mostRows = 200;

/** A table of plain texts, laid out in parts that are one table on the screen. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const colWidths = head.map((_, column) =>
    [head, ...rows].reduce((widest, row) => Math.max(widest, row[column].length + 2), 0),
  );
  const lines: string[] = [];
  for (let at = 0; at === 0 || at < rows.length; at += mostRows) {
    const table = new Table({
      ...(at === 0 ? { head: [...head] } : {}),
      colWidths,
      style: { head: [], border: [], compact: true },
    });
    table.push(...rows.slice(at, at + mostRows).map((row) => [...row]));
    const part = table.toString().split("\n");
    // The line below the part before goes, and the one above this part.
    lines.pop();
    lines.push(...(at === 0 ? part : part.slice(1)));
  }
  return lines.join("\n");
}
