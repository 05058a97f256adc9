import { forecastOutturnByService } from './specifications/forecastOutturnByService';
import type { TableSpecification } from './specification';

/** The standard tables, in the order they are offered. */
export const tableList: readonly TableSpecification[] = [forecastOutturnByService];
