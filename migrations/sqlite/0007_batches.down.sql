drop table reeve_batch_rows;
drop table reeve_batches;
