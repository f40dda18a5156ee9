import { defineRestNoun } from "./declaration/defineRestNoun.ts";
import mobileDeviceStatistics from "./MobileDeviceStatistics.ts";

export default defineRestNoun("EXOMobileDeviceStatistics", mobileDeviceStatistics);
