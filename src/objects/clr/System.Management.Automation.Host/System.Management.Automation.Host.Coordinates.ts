import { defineScreenPair } from "../System.Management.Automation/defineScreenPair.ts";

export default defineScreenPair("Coordinates", "X", "Y");
