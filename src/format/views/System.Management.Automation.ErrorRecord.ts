import { extendedErrorView } from "./extendedErrorView.ts";
import type { ViewFile } from "./View.ts";

const views: ViewFile = () => [extendedErrorView()];

export default views;
