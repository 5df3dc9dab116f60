# glmnet on the problems of the bench, at its default threshold and at a tighter one.
# Rscript glmnet.R <folder of the problems>; prints one line a result: problem, solver, milliseconds.
suppressMessages(library(glmnet))

folder <- commandArgs(trailingOnly = TRUE)[1]

doubles <- function(name) {
  path <- file.path(folder, paste0(name, ".f64"))
  readBin(path, "double", n = file.size(path) / 8)
}

cpu <- function(run, calls) {
  start <- proc.time()
  for (call in seq_len(calls)) run()
  spent <- proc.time() - start
  1000 * (spent[["user.self"]] + spent[["sys.self"]]) / calls
}

# One result: the median of five batches, after one to warm up. R counts in whole milliseconds.
report <- function(id, solver, run) {
  start <- proc.time()
  answer <- run()
  first <- sum((proc.time() - start)[1:2]) * 1000
  writeBin(as.double(answer), file.path(folder, paste0(id, ".", solver, ".f64")))
  calls <- max(1, round(200 / max(first, 1)))
  time <- if (first > 2000) first else median(sapply(1:5, function(batch) cpu(run, calls)))
  cat(id, solver, paste0(time, "\n"), sep = ",")
}

# glmnet divides the sum of squares by 2n, and the squared L2 by the standard deviation of y besides.
strengths <- function(lambda, share, n, y) {
  l1 <- lambda * share / n
  l2 <- lambda * (1 - share) / n * sqrt(mean(y^2))
  list(lambda = l1 + l2, alpha = ((l1 / (l1 + l2))[1]))
}

problems <- read.csv(file.path(folder, "problems.csv"))
for (k in seq_len(nrow(problems))) {
  at <- problems[k, ]
  y <- doubles(paste0(at$data, ".y"))
  X <- matrix(doubles(paste0(at$data, ".X")), at$rows)
  lambda <- doubles(paste0(at$id, ".lambda"))
  theirs <- strengths(lambda, at$l1Ratio, at$rows, y)
  path <- function(thresh) as.matrix(glmnet(X, y, alpha = theirs$alpha, lambda = theirs$lambda,
    standardize = FALSE, intercept = FALSE, thresh = thresh, maxit = 1e8)$beta)
  validated <- function(thresh) cv.glmnet(X, y, lambda = lambda / at$rows, standardize = FALSE,
    foldid = doubles(paste0(at$id, ".fold")) + 1, thresh = thresh, maxit = 1e8)$cvm
  if (at$kind %in% c("lasso", "enet", "ridge")) {
    report(at$id, "glmnet", function() path(1e-7))
    # Tighter takes it minutes on ridge of wide data.
    if (at$kind != "ridge" || at$columns <= 100) report(at$id, "glmnet 1e-14", function() path(1e-14))
  }
  if (at$kind == "cv") {
    report(at$id, "glmnet", function() validated(1e-7))
    if (at$columns <= 100) report(at$id, "glmnet 1e-14", function() validated(1e-14))
  }
}
