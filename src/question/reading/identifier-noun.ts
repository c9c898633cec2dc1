/** "Tunnus A70301", "project number 20200940": what stands before an identifier, and goes with it. */
export const identifierNoun =
  /^(?:(?:hanke|projekti)?(?:tunnu(?:s|ksella|ksen)|numero(?:lla)?|koodi)|id|identifier|number|code|no|nro|nr|(?:projekt|diarie|ärende)?-?(?:nummer|id|kod))$/u;
