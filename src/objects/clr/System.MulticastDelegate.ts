import type { Delegate } from "../model/Delegate.ts";
import { callDelegate } from "../ops/callDelegate.ts";
import { defineByShape } from "./defineByShape.ts";

export default defineByShape("System.MulticastDelegate", {
  methods: {
    "GetInvocationList()": (self: Delegate) => [...self.invocations],
    "DynamicInvoke(System.Object[])": (self: Delegate, args: readonly unknown[] | null) =>
      callDelegate(self, ...(args ?? [])),
  },
});
