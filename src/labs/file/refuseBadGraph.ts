import type { LabSetup, LabTask } from "./Lab.ts";
import { type LabProblem, labProblem } from "./LabProblem.ts";

const mostTasks = 100;

/** What the tasks of a lab say of each other must lead somewhere, and they must open one after the other. */
export function refuseBadGraph(tasks: readonly LabTask[], setups: readonly LabSetup[], problems: LabProblem[]): void {
  if (tasks.length === 0) problems.push(labProblem("LabNoTasks", { line: 1, column: 1 }));
  if (tasks.length > mostTasks) {
    problems.push(labProblem("LabTooManyTasks", tasks[mostTasks], { most: mostTasks }));
    return;
  }
  const known = tasks.map(({ id }) => id).join(", ");
  const seen = new Map<string, LabTask>();
  for (const task of tasks) {
    const other = seen.get(task.id);
    if (other) problems.push(labProblem("LabTaskTwice", task, { id: task.id, line: other.line }));
    else seen.set(task.id, task);
  }
  for (const task of tasks)
    for (const id of task.requires) if (!seen.has(id)) problems.push(labProblem("LabTaskUnknown", task, { id, known }));
  for (const setup of setups)
    if (setup.after !== null && !seen.has(setup.after))
      problems.push(labProblem("LabTaskUnknown", setup, { id: setup.after, known }));
  refuseCycle(tasks, seen, problems);
}

function refuseCycle(tasks: readonly LabTask[], byId: ReadonlyMap<string, LabTask>, problems: LabProblem[]): void {
  const done = new Set<LabTask>();
  const visit = (task: LabTask, path: readonly LabTask[]): boolean => {
    if (done.has(task)) return false;
    const at = path.indexOf(task);
    if (at >= 0) {
      const chain = [...path.slice(at), task].map(({ id }) => id).join(" -> ");
      problems.push(labProblem("LabTaskRequiresItself", task, { chain }));
      return true;
    }
    const found = task.requires.some((id) => {
      const required = byId.get(id);
      return required !== undefined && visit(required, [...path, task]);
    });
    done.add(task);
    return found;
  };
  for (const task of tasks) if (visit(task, [])) return;
}
