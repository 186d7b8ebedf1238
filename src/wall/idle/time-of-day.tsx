import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Often enough that the minute changes within a second of the clock on the wall. */
const lookEveryMs = 1000;

/** The time of day, as the language writes it. */
export function TimeOfDay() {
  const { i18n } = useTranslation();
  const format = () =>
    new Intl.DateTimeFormat(i18n.language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date());
  const [time, setTime] = useState(format);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setTime(format());
    }, lookEveryMs);
    return () => {
      window.clearInterval(timer);
    };
  });
  return <p className="time-of-day">{time}</p>;
}
