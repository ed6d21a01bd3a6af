import type { Outlet } from '../types.js';

export const outlets: readonly Outlet[] = [];
