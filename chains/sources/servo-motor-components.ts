import type { Source } from '../../src/model/claim.ts';

export const servoMotorComponents: Source = {
  title: 'Components of Servo Motor',
  publisher: 'Anadi Automation',
  url: 'https://anadiautomation.com/blog-details/components-of-servo-motor',
  accessed: '2026-11-26',
};
