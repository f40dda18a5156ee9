import { defineMessageTrace } from "./defineMessageTrace.ts";

export default defineMessageTrace("MessageTraceDetail", "detail");
