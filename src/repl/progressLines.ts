import { fitting } from "../base/text/columnsOfRow.ts";
import type { ProgressRecord } from "../command/services/ProgressRecord.ts";

/** What is shown of activities that go on: parents before their parts, which are indented, a line each. */
export function progressLines(records: readonly ProgressRecord[], columns: number): readonly string[] {
  const known = new Set(records.map(({ id }) => id));
  const roots = records.filter(({ id, parentId }) => !known.has(parentId) || parentId === id);
  const seen = new Set<number>();
  const lines: string[] = [];
  const show = (record: ProgressRecord, depth: number): void => {
    if (seen.has(record.id)) return;
    seen.add(record.id);
    lines.push(lineOf(record, depth, columns - 1));
    for (const part of records) if (part.parentId === record.id && part !== record) show(part, depth + 1);
  };
  for (const root of roots) show(root, 0);
  return lines;
}

function lineOf(record: ProgressRecord, depth: number, columns: number): string {
  const { activity, status, currentOperation, percentComplete, secondsRemaining } = record;
  const inside = [status, timeLeft(secondsRemaining), currentOperation].filter((part) => part !== "").join(" ");
  const head = `${"  ".repeat(depth)}${activity} `;
  const room = Math.max(10, columns - fitting(head, columns).columns - 2);
  const text = fitting(inside, room);
  const bar = text.text + " ".repeat(room - text.columns);
  const filled = percentComplete < 0 ? 0 : Math.floor((room * Math.min(100, percentComplete)) / 100);
  const { text: done } = fitting(bar, filled);
  return `${fitting(head, Math.max(1, columns - room - 2)).text}[\u001b[7m${done}\u001b[27m${bar.slice(done.length)}]`;
}

function timeLeft(seconds: number): string {
  if (seconds < 0) return "";
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
