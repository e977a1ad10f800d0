// Which number is a day, as the program takes it?

/** Whatever is none is none as a number, too. @param {string} day */
export const numbered = (day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? Number(day.replace(/-/g, "")) : 0);
