import { cimCollectionType } from "./cimCollectionType.ts";

export default cimCollectionType("CimPropertiesCollection", "CimProperty");
