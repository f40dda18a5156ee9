import { machineFacts } from "../../host/MachineFacts.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr({ statics: { GetHostName: () => machineFacts().machineName } });
