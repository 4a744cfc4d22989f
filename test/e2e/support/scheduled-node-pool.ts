const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Nodes by a schedule that has not begun, so that no period of it is running. */
export const SCHEDULED_NODE_POOL = {
  NodeInstanceType: "appstreaming.general.4c8g",
  NodeCapacity: 1,
  StrategyType: "NODE_SCALING_BY_SCHEDULE",
  StrategyEnableDate: inDays(30),
  StrategyDisableDate: inDays(60),
  WarmUp: false,
  RecurrenceSchedules: [
    {
      RecurrenceType: "weekly",
      RecurrenceValues: [1],
      TimerPeriods: [{ StartTime: "08:00", EndTime: "18:00", Amount: 1 }],
    },
  ],
};
