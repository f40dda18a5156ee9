import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { TaskAwaiter } from "./TaskAwaiter.ts";

const properties = { IsCompleted: (self: TaskAwaiter) => self.task.outcome !== null };

export default defineClr<TaskAwaiter>({
  properties,
  methods: {
    GetResult: (self) => {
      self.task.result("itself");
    },
  },
  arities: () =>
    defineClr<TaskAwaiter>({
      typeParameters: ["TResult"],
      properties,
      methods: { GetResult: (self) => self.task.result("itself") },
    }) as ClrMembers,
});
