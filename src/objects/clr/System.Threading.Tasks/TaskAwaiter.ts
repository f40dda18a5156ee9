import type { ClrType } from "../../types/ClrType.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { TaskObject } from "../System.Threading/TaskObject.ts";

/** What GetAwaiter() gives: it throws what made the task fail without an AggregateException around it. */
export class TaskAwaiter extends ClrObject {
  constructor(readonly task: TaskObject) {
    super();
  }

  get clrType(): ClrType {
    const name = "System.Runtime.CompilerServices.TaskAwaiter";
    const [result] = this.task.type.typeArguments;
    return result ? closedType(name, result) : typeByName(name);
  }
}
