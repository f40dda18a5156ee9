import { construct } from "../../calls/construct.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ReflectedMember>({
  methods: {
    "Invoke(System.Object[])": (self, args: unknown[] | null) => construct(self.declaringType, args ?? []),
  },
});
