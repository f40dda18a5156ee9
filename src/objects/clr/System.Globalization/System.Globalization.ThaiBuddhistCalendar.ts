import { defineClr } from "../../types/defineClr.ts";
import { calendarMembers } from "./calendarMembers.ts";
import type { OtherCalendar } from "./TextInfo.ts";

export default defineClr<OtherCalendar>(calendarMembers("buddhist", "ThaiBuddhistEra"));
