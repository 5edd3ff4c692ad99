import { checkText, isEmpty } from './check-text';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';

const LONGITUDE = '中心经度';
const LATITUDE = '中心纬度';
const RADIUS = '报到半径（米）';

const isLongitude = (value: number): boolean => value >= 73 && value <= 136;
const isLatitude = (value: number): boolean => value >= 3 && value <= 54;

export interface Fence {
  readonly centre?: { readonly longitude: number; readonly latitude: number } | undefined;
  /** Metres. */
  readonly radius?: number | undefined;
}

/** Centre (gcj02) and radius of a village as far as they are given; `undefined` when wrong (reported). */
export function checkFence(row: TableRow, report: Report): Fence | undefined {
  const radius = checkRadius(row, report);
  const longitude = checkDegrees(row, LONGITUDE, '97.931936', report);
  const latitude = checkDegrees(row, LATITUDE, '24.705164', report);
  if (radius === 'wrong' || longitude === 'wrong' || latitude === 'wrong') return undefined;
  if (longitude === undefined && latitude === undefined) return { radius };
  if (longitude === undefined || latitude === undefined) {
    const empty = row.cell(longitude === undefined ? LONGITUDE : LATITUDE);
    report(problemAt('centre-half', empty));
    return undefined;
  }
  return isInChina(row, longitude, latitude, report)
    ? { radius, centre: { longitude, latitude } }
    : undefined;
}

function isInChina(row: TableRow, longitude: number, latitude: number, report: Report): boolean {
  if (isLongitude(latitude) && isLatitude(longitude)) {
    report(problemAt('centre-swapped', row.cell(LONGITUDE), { longitude, latitude }));
    return false;
  }
  if (!isLongitude(longitude)) {
    report(problemAt('centre-outside', row.cell(LONGITUDE), { header: LONGITUDE }));
  }
  if (!isLatitude(latitude)) {
    report(problemAt('centre-outside', row.cell(LATITUDE), { header: LATITUDE }));
  }
  return isLongitude(longitude) && isLatitude(latitude);
}

function checkDegrees(row: TableRow, header: string, example: string, report: Report) {
  const cell = row.cell(header);
  const text = checkText(row, header, report);
  if (text === undefined) return isEmpty(cell) ? undefined : 'wrong';
  const degrees = cell.kind === 'number' ? cell.number : Number(text);
  if (degrees !== undefined && Number.isFinite(degrees)) return degrees;
  report(problemAt('centre-number', cell, { example }));
  return 'wrong';
}

function checkRadius(row: TableRow, report: Report): number | undefined | 'wrong' {
  const cell = row.cell(RADIUS);
  const text = checkText(row, RADIUS, report);
  if (text === undefined) return isEmpty(cell) ? undefined : 'wrong';
  const metres = Number(text.replace(/米$/, ''));
  if (Number.isInteger(metres) && metres >= 100 && metres <= 20_000) return metres;
  report(problemAt('radius-wrong', cell));
  return 'wrong';
}
