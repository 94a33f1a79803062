/*
 * The arithmetic of the fast engine in C, for draws.node.ts to measure against: pump-primed, in points,
 * with nothing reinvested and the lags of the bundled baseline (3, 2 and 2 stages; semi-fixed cost after
 * a year, fixed cost never). Reads columns of inputs in the order of the list below, preceded by the
 * numbers that are the same in all draws; prints nanoseconds a draw and the sum of the gaps at the end.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define DRAWS 256
#define MOST_YEARS 22
#define INPUTS 22

enum {
  ADMISSIONS, BED_DAYS, WEIGHT, PLANNED, LONG_TERM, INFLATION, FUNDING, DELIVERY, DOUBLE_RUNNING,
  RETURN_1, RETURN_2, RETURN_3, MEAN_1, MEAN_2, MEAN_3, CAP_1, CAP_2, CAP_3, REALISATION, STAY,
  VARIABLE_URGENT, VARIABLE_LONG_TERM
};

struct same {
  double horizon, prevention, planned, urgent, long_term, total, shift, room;
  double share[3], toward[3], semi_urgent, semi_long_term, deflator, discount, base_admissions, base_bed_days;
  double inflation[MOST_YEARS], funding[MOST_YEARS], in_place[MOST_YEARS];
};

static struct same k;
static double in[INPUTS][DRAWS];
static double out_gap[MOST_YEARS][DRAWS], out_idle[MOST_YEARS][DRAWS], out_released[MOST_YEARS][DRAWS];
static double out_admissions[MOST_YEARS][DRAWS], out_bed_days[MOST_YEARS][DRAWS];
static double out_prevention[MOST_YEARS][DRAWS], out_sum[MOST_YEARS][DRAWS], out_npv[DRAWS], out_even[DRAWS];

static double admissions[DRAWS], bed_days[DRAWS], planned[DRAWS], long_term[DRAWS], price[DRAWS], funding[DRAWS];
static double moved[DRAWS], stage[7][DRAWS], held[3][DRAWS], steep[6][DRAWS], later[2][DRAWS], gross[2][DRAWS];
static double sum[DRAWS], state[DRAWS];

static void restart(void) {
  static const double stages[3] = {3, 2, 2};
  memset(stage, 0, sizeof stage);
  memset(gross, 0, sizeof gross);
  for (int d = 0; d < DRAWS; d++) {
    admissions[d] = bed_days[d] = planned[d] = long_term[d] = price[d] = funding[d] = 1;
    moved[d] = sum[d] = out_npv[d] = 0;
    state[d] = -1;
    out_even[d] = -1;
    for (int j = 0; j < 3; j++) {
      double slope = in[REALISATION][d] * in[RETURN_1 + j][d] * k.share[j] / in[CAP_1 + j][d];
      held[j][d] = in[MEAN_1 + j][d] / (in[MEAN_1 + j][d] + stages[j]);
      steep[j][d] = slope * k.toward[j];
      steep[3 + j][d] = slope * (1 - k.toward[j]);
    }
    later[0][d] = fmin(k.semi_urgent, 1 - in[VARIABLE_URGENT][d]);
    later[1][d] = fmin(k.semi_long_term, 1 - in[VARIABLE_LONG_TERM][d]);
  }
}

static inline double pass(double *at, double arriving, double part) {
  return *at = arriving + part * (*at - arriving);
}

static void year(int t, double deflator, double discount) {
  for (int d = 0; d < DRAWS; d++) {
    admissions[d] *= 1 + in[ADMISSIONS][d];
    bed_days[d] *= 1 + in[BED_DAYS][d];
    planned[d] *= 1 + in[PLANNED][d];
    long_term[d] *= 1 + in[LONG_TERM][d];
    price[d] *= 1 + k.inflation[t] + in[INFLATION][d];
    funding[d] *= 1 + k.funding[t] + in[FUNDING][d];
    double by_stay = (1 - in[WEIGHT][d]) * admissions[d], by_day = in[WEIGHT][d] * bed_days[d];
    double volume = by_stay + by_day;
    double urgent = k.urgent * volume * price[d], lasting = k.long_term * long_term[d] * price[d];
    double idle = (k.prevention + k.planned * planned[d]) * price[d] + urgent + lasting - k.total * funding[d];
    double wanted = k.shift * in[DELIVERY][d] * k.in_place[t] * funding[d];
    double now = fmin(wanted, k.room * funding[d]);
    double cost = now + in[DOUBLE_RUNNING][d] * fmax(0, now - moved[d]);
    moved[d] = now;
    double spent = now / price[d];
    double e1 = pass(&stage[2][d], pass(&stage[1][d], pass(&stage[0][d], spent, held[0][d]), held[0][d]), held[0][d]);
    double e2 = pass(&stage[4][d], pass(&stage[3][d], spent, held[1][d]), held[1][d]);
    double e3 = pass(&stage[6][d], pass(&stage[5][d], spent, held[2][d]), held[2][d]);
    double pu = price[d] / urgent, pl = price[d] / lasting;
    double c1 = in[CAP_1][d], c2 = in[CAP_2][d], c3 = in[CAP_3][d];
    double u1 = c1 * (1 - exp(-steep[0][d] * e1 * pu)), u2 = c2 * (1 - exp(-steep[1][d] * e2 * pu));
    double u3 = c3 * (1 - exp(-steep[2][d] * e3 * pu)), l1 = c1 * (1 - exp(-steep[3][d] * e1 * pl));
    double l2 = c2 * (1 - exp(-steep[4][d] * e2 * pl)), l3 = c3 * (1 - exp(-steep[5][d] * e3 * pl));
    double u12 = u1 + u2 - u1 * u2, u = u12 + u3 - u12 * u3;
    double l12 = l1 + l2 - l1 * l2, l = l12 + l3 - l12 * l3;
    double worth_urgent = urgent * u * (by_stay + by_day * in[STAY][d]) / volume, worth_lasting = lasting * l;
    double released = in[VARIABLE_URGENT][d] * worth_urgent + in[VARIABLE_LONG_TERM][d] * worth_lasting +
                      later[0][d] * gross[0][d] + later[1][d] * gross[1][d];
    gross[0][d] = worth_urgent;
    gross[1][d] = worth_lasting;
    double benefit = (released - cost) / deflator;
    sum[d] += benefit;
    out_npv[d] += benefit / discount;
    double reached = sum[d] > 0 || (sum[d] == 0 && state[d] == -2) ? t : -1;
    out_even[d] = out_even[d] < 0 ? reached : out_even[d];
    state[d] = sum[d] < 0 ? -2 : state[d];
    out_idle[t][d] = idle;
    out_gap[t][d] = idle + cost - released;
    out_released[t][d] = released;
    out_sum[t][d] = sum[d];
    out_admissions[t][d] = k.base_admissions * admissions[d] * (1 - u);
    out_bed_days[t][d] = k.base_bed_days * bed_days[d] * (1 - in[STAY][d] * u);
    out_prevention[t][d] = k.prevention * funding[d] + moved[d];
  }
}

static void run(int horizon) {
  double deflator = 1, discount = 1;
  restart();
  for (int t = 1; t <= horizon; t++) year(t, deflator *= 1 + k.deflator, discount *= 1 + k.discount);
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file || fread(&k, sizeof k, 1, file) != 1 || fread(in, sizeof in, 1, file) != 1) return 1;
  int horizon = (int)k.horizon;
  double best = 1e300;
  for (int round = 0; round < 400; round++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int turn = 0; turn < 20; turn++) run(horizon);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double ns = (end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec);
    if (ns < best) best = ns;
  }
  double gaps = 0;
  for (int d = 0; d < DRAWS; d++) gaps += out_gap[horizon][d];
  printf("%.4f %.12g\n", best / 20 / DRAWS, gaps);
  return 0;
}
