/** Whether what is said in a turn asks something. */
export function asksSomething(text: string): boolean {
  return /[？?]|(?:吗|呢|如何|何时|为何|什么|哪些|怎么|是否|嗎|甚麼|看法|评论|请您|请介绍|[请請]予)|\b(?:could|can|would|will|do|does|what|how|why|when|comment)\b/iu.test(
    text,
  );
}
