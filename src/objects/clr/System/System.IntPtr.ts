import { defineClr } from "../../types/defineClr.ts";
import type { Pointer } from "./Pointer.ts";
import { pointerMembers } from "./pointerMembers.ts";

export default defineClr<Pointer>(pointerMembers({ isSigned: true, short: "int", long: "long" }));
