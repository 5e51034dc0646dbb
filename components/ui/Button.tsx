import type { ComponentPropsWithRef } from 'react';
import './Button.css';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  /** One `primary` a view: the thing to do next. `quiet` looks like text, for what is rarely wanted. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly small?: boolean;
};

export function Button({ look = 'secondary', small = false, className, ...rest }: ButtonProps) {
  const classes = ['hag-button', className].filter(Boolean).join(' ');
  return <button type="button" data-look={look} data-small={small || undefined} {...rest} className={classes} />;
}
