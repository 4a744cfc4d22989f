export { refuseChange as refuseLoss } from "./refuse-change";
