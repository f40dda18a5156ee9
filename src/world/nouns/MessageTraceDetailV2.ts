import { defineMessageTrace } from "./mailFlow/defineMessageTrace.ts";

export default defineMessageTrace("MessageTraceDetailV2", "detail");
