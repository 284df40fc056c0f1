import { ENV } from './config.ts';

/** Reads one environment variable; a missing one is a deploy mistake and says so at once. */
export const environment = (key: keyof typeof ENV): string => {
  const value = process.env[ENV[key]];
  if (value === undefined || value === '')
    throw new Error(`environment variable ${ENV[key]} is not set: grant it to this function in infra/`);
  return value;
};
