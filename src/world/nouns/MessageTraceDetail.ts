import { defineMessageTrace } from "./mailFlow/defineMessageTrace.ts";

export default defineMessageTrace("MessageTraceDetail", "detail");
