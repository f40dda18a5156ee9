import { callByReflection } from "../../calls/callByReflection.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { MethodOverload } from "../../members/TypeMembers.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ReflectedMember>({
  methods: {
    "Invoke(System.Object[])": (self, args: unknown[] | null) =>
      callByReflection(self.source as MethodOverload, undefined, args),
  },
});
